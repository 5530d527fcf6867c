namespace LiveStation.Runtime.Redaction;

/// <summary>Stands in for a cause whose text shows a secret, such as a header line that quotes a signature.</summary>
/// <remarks>
/// Messages of exceptions cannot be changed, and <see cref="Exception.ToString"/> prints those of all causes. So the text is
/// copied without the secret; the stack trace stays in it.
/// </remarks>
internal sealed class RedactedException : Exception
{
    private readonly string _text;

    private RedactedException(string message, string text, Exception? inner)
        : base(message, inner) => _text = text;

    /// <summary>What to show in place of an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="hidden">What must not be shown.</param>
    public static Exception Of(Exception exception, HiddenTexts hidden)
    {
        Exception? inner = exception.InnerException is { } cause ? hidden.Shown(cause) : null;
        string message = hidden.BlotOut(exception.Message);
        // Callers look for these two types among the causes.
        return exception switch
        {
            HttpRequestException => new HttpRequestException(message, inner),
            TimeoutException => new TimeoutException(message, inner),
            _ => new RedactedException(message, hidden.BlotOut(exception.ToString()), inner),
        };
    }

    /// <inheritdoc />
    public override string ToString() => _text;
}
