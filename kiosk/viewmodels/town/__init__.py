"""The paper town at the foot of attract: a house for each group that finished, made of what is counted of it."""
