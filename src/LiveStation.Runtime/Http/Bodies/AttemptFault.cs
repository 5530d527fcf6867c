using System.Net;
using System.Net.Sockets;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Classifies the exceptions that come out of an <see cref="HttpClient"/> and the handlers in it.</summary>
/// <remarks>
/// Handlers are anybody's, and so are their exceptions: those of Polly, of a source of tokens, of sockets. So everything
/// is a failed connection except what is known not to be: this library's own exceptions, cancellation, and the exceptions
/// that .NET has for mistakes in code, which must not be taken for a network that will recover.
/// </remarks>
internal static class AttemptFault
{
    /// <summary>
    /// Whether the connection failed. When the token was cancelled it did not: breaking the connection is how
    /// frameworks cancel.
    /// </summary>
    public static bool IsOfConnection(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && IsForeign(exception);

    /// <summary>Whether a body broke off, or turned out not to be packed as its header says.</summary>
    public static bool IsOfBody(Exception exception, CancellationToken cancellationToken) =>
        IsOfConnection(exception, cancellationToken)
        || (!cancellationToken.IsCancellationRequested && exception is InvalidOperationException);

    /// <summary>
    /// Whether an exception is how a request ends that was cancelled. Frameworks and handlers differ in which they raise.
    /// </summary>
    public static bool IsOfEnding(Exception exception) =>
        exception is OperationCanceledException or ObjectDisposedException || IsForeign(exception);

    /// <summary>Whether an exception or a cause of it reports that time ran out.</summary>
    /// <remarks>
    /// By name too: libraries of resilience, which this one does not reference, have types of their own for it, such as
    /// Polly's TimeoutRejectedException.
    /// </remarks>
    public static bool IsTimeout(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is AggregateException several)
                return several.InnerExceptions.Any(IsTimeout);
            if (cause is TimeoutException or SocketException { SocketErrorCode: SocketError.TimedOut }
                    or WebException { Status: WebExceptionStatus.Timeout }
                || cause.GetType().Name.StartsWith("Timeout", StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsForeign(Exception exception) =>
        exception is not (ApiException or OperationCanceledException) && !IsMistake(exception);

    // Two of the network's own are an InvalidOperationException by descent.
    private static bool IsMistake(Exception exception) => exception is not (WebException or ProtocolViolationException) && exception
        is ArgumentException or InvalidOperationException or NotSupportedException or NotImplementedException
        or NullReferenceException or InvalidCastException or IndexOutOfRangeException or ArrayTypeMismatchException
        or KeyNotFoundException or ArithmeticException or FormatException or RankException
        or TypeLoadException or TypeInitializationException or MemberAccessException or BadImageFormatException
        or OutOfMemoryException or AccessViolationException;
}
