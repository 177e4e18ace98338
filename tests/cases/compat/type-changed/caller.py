from app import App

port: int = App(port=1).port
