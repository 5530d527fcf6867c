namespace LiveStation.CommandLine.Running;

/// <summary>Asks the person at the terminal.</summary>
internal interface IPrompt
{
    /// <summary>Asks for a line of text; null when the input has ended.</summary>
    /// <param name="question">The question.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="OperationCanceledException">The token was canceled before the answer.</exception>
    Task<string?> AskAsync(string question, CancellationToken stop);

    /// <summary>Asks for a secret, which is not shown while it is typed; null when the input has ended.</summary>
    /// <param name="question">The question.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="OperationCanceledException">The token was canceled before the answer.</exception>
    Task<string?> AskSecretlyAsync(string question, CancellationToken stop);
}
