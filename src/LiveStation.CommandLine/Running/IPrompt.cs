namespace LiveStation.CommandLine.Running;

/// <summary>Asks the person at the terminal.</summary>
internal interface IPrompt
{
    /// <summary>Asks for a line of text; null when the input has ended.</summary>
    /// <param name="question">The question.</param>
    string? Ask(string question);

    /// <summary>Asks for a secret, which is not shown while it is typed; null when the input has ended.</summary>
    /// <param name="question">The question.</param>
    string? AskSecretly(string question);
}
