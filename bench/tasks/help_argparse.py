"""The help of a small program: what Python and argparse take by themselves."""

from argparse import ArgumentParser

parser = ArgumentParser(description="A small program.")
commands = parser.add_subparsers()
commands.add_parser("one", help="Do one thing.").add_argument("name")
commands.add_parser("two", help="Do another.").add_argument("name")
parser.parse_args()
