from app import Database

Database(host="a")
