"""How much of the computer is used: what the user allows, what each way to work costs, which way is taken."""
