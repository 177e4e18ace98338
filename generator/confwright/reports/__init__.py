"""What is wrong with documents, told in the form that somebody wants: text with the source, JSON, annotations, SARIF."""
