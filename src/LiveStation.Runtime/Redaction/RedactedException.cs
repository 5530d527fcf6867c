using System.Collections;
using System.Net;
using System.Security.Authentication;

namespace LiveStation.Runtime.Redaction;

/// <summary>Replaces an exception that contains a secret, such as a header with a signature.</summary>
/// <remarks>
/// Messages of exceptions cannot be changed, and <see cref="Exception.ToString"/> includes all causes. The chain is
/// therefore copied without secrets, with the types that callers check. Stack traces are kept on .NET 8 and later.
/// </remarks>
internal sealed class RedactedException : Exception
{
    // Longer chains contain no useful information.
    private const int MostCauses = 16;

    private readonly string _type;
    private readonly string? _stackTrace;

    private RedactedException(string type, string message, string? stackTrace, Exception? inner)
        : base(message, inner) => (_type, _stackTrace) = (type, stackTrace);

    /// <inheritdoc />
    public override string? StackTrace => _stackTrace ?? base.StackTrace;

    private static Exception Shown(Exception exception, HiddenTexts hidden, int left) =>
        TextsOf(exception).Any(hidden.IsShownIn) ? Of(exception, hidden, left) : exception;

    // All texts with which an exception and its causes can be displayed.
    private static IEnumerable<string> TextsOf(Exception exception)
    {
        yield return exception.ToString();
        foreach (Exception one in Chain(exception))
        {
            yield return one.Message;
            yield return one.HelpLink ?? "";
            foreach (DictionaryEntry entry in (IDictionary?)one.Data ?? new Hashtable())
            {
                // Other objects are not converted to text, because that would run unknown code.
                yield return entry.Value as string ?? "";
            }
        }
    }

    /// <summary>
    /// Returns an exception without secrets; the same instance if neither it nor its causes contain any.
    /// </summary>
    /// <param name="exception">The exception.</param>
    /// <param name="hidden">The texts that must not appear.</param>
    public static Exception Shown(Exception exception, HiddenTexts hidden) => Shown(exception, hidden, MostCauses);

    /// <inheritdoc />
    public override string ToString() =>
        _type + ": " + Message
        + (InnerException is { } inner ? "\n ---> " + inner : "")
        + (StackTrace is { } stack ? "\n" + stack : "");

    private static Exception Of(Exception exception, HiddenTexts hidden, int left)
    {
        string message = hidden.BlotOut(exception.Message);
        Exception? inner = exception.InnerException is { } cause && left > 0 ? Shown(cause, hidden, left - 1) : null;
        Exception shown = exception switch
        {
#if NET
            // Its constructor appends the error to the message.
            HttpIOException http => new HttpIOException(
                http.HttpRequestError, message.Replace($" ({http.HttpRequestError})", "", StringComparison.Ordinal), inner),
            HttpRequestException http => new HttpRequestException(http.HttpRequestError, message, inner, http.StatusCode),
#else
            HttpRequestException => new HttpRequestException(message, inner),
#endif
            TimeoutException => new TimeoutException(message, inner),
            OperationCanceledException => new OperationCanceledException(message, inner),
            IOException => new IOException(message, inner),
            AuthenticationException => new AuthenticationException(message, inner),
            FormatException => new FormatException(message, inner),
            NotSupportedException => new NotSupportedException(message, inner),
            NotImplementedException => new NotImplementedException(message, inner),
            ArgumentNullException => new ArgumentNullException(message, inner),
            ArgumentOutOfRangeException => new ArgumentOutOfRangeException(message, inner),
            ArgumentException => new ArgumentException(message, inner),
            WebException web => new WebException(message, inner, web.Status, response: null),
            ObjectDisposedException => new ObjectDisposedException(message, inner),
            InvalidOperationException => new InvalidOperationException(message, inner),
            KeyNotFoundException => new KeyNotFoundException(message, inner),
            InvalidCastException => new InvalidCastException(message, inner),
            ArithmeticException => new ArithmeticException(message, inner),
            _ => new RedactedException(exception.GetType().FullName ?? "", message, exception.StackTrace, inner),
        };
#if NET
        shown.HResult = exception.HResult;
        return shown is RedactedException || exception.StackTrace is not { } stack
            ? shown
            : System.Runtime.ExceptionServices.ExceptionDispatchInfo.SetRemoteStackTrace(shown, stack);
#else
        return shown;
#endif
    }

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        Exception? one = exception;
        for (int left = MostCauses; one is not null && left >= 0; left--)
        {
            yield return one;
            one = one.InnerException;
        }
    }
}
