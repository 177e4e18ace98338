from app import App

App(host="a")
