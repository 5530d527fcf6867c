namespace LiveStation.Emulator.Emulated;

/// <summary>The outcome of a change by an actor.</summary>
/// <param name="Status">Whether the change was made.</param>
/// <param name="Text">The resource as JSON if the change was made; otherwise, a sentence that describes what to do.</param>
internal sealed record ActOutcome(ActStatus Status, string Text)
{
    /// <summary>Returns the outcome of a change that was made.</summary>
    /// <param name="resource">The resource, as JSON.</param>
    public static ActOutcome Done(string resource) => new(ActStatus.Done, resource);

    /// <summary>Returns the outcome of a change whose resource does not exist.</summary>
    /// <param name="sentence">A sentence that describes what to do.</param>
    public static ActOutcome Missing(string sentence) => new(ActStatus.Missing, sentence);

    /// <summary>Returns the outcome of a change that the state of the resource does not allow.</summary>
    /// <param name="sentence">A sentence that describes what to do.</param>
    public static ActOutcome Refused(string sentence) => new(ActStatus.Refused, sentence);
}
