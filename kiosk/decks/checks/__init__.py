"""What only a look at the whole deck can tell: families of checks, and what they ask of each kind of step."""
