from app import App

App(port=1)
