namespace LiveStation.Emulator.Control.Routes;

/// <summary>Ends a request to the control plane with an error.</summary>
/// <param name="status">The HTTP status code.</param>
/// <param name="sentence">A sentence that describes what to do.</param>
internal sealed class ControlFailure(int status, string sentence) : Exception(sentence)
{
    /// <summary>The HTTP status code.</summary>
    public int Status => status;

    /// <summary>Returns the error for an invalid request.</summary>
    /// <param name="sentence">A sentence that describes what to do.</param>
    public static ControlFailure Invalid(string sentence) => new(400, sentence);

    /// <summary>Returns the error for something that does not exist.</summary>
    /// <param name="sentence">A sentence that describes what to do.</param>
    public static ControlFailure Missing(string sentence) => new(404, sentence);
}
