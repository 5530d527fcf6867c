using System.Net;
using System.Net.Sockets;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Classifies the exceptions of an <see cref="HttpClient"/> and its handlers.</summary>
/// <remarks>
/// Handlers can throw any exception, for example those of Polly, of token providers or of sockets. Every exception is a
/// failed connection, except exceptions of this library, cancellation and exceptions that indicate errors in code. The
/// latter must not look like a network error that can be retried.
/// </remarks>
internal static class AttemptFault
{
    /// <summary>
    /// Returns whether the connection failed. It did not if the token was canceled, because frameworks cancel by
    /// closing the connection.
    /// </summary>
    public static bool IsOfConnection(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && IsForeign(exception);

    /// <summary>
    /// Returns whether the provider of the keys failed. It can be a client of another service with a timeout of its own.
    /// </summary>
    public static bool IsOfProvider(Exception exception, CancellationToken cancellationToken) =>
        IsOfConnection(exception, cancellationToken)
        || (!cancellationToken.IsCancellationRequested && exception is OperationCanceledException or ApiException);

    /// <summary>Returns whether a body is incomplete or does not have the encoding that its header specifies.</summary>
    public static bool IsOfBody(Exception exception, CancellationToken cancellationToken) =>
        IsOfConnection(exception, cancellationToken)
        || (!cancellationToken.IsCancellationRequested && exception is InvalidOperationException);

    /// <summary>
    /// Returns whether an exception can be caused by cancellation. Frameworks and handlers throw different exceptions.
    /// </summary>
    public static bool IsOfEnding(Exception exception) =>
        exception is OperationCanceledException or ObjectDisposedException || IsForeign(exception);

    /// <summary>
    /// Returns whether the connection was not established, so that no part of the request can have been sent. If in
    /// doubt, the result is false.
    /// </summary>
    public static bool IsBeforeSending(Exception exception)
    {
#if NET
        return exception is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError,
        };
#else
        return exception is HttpRequestException && exception.InnerException is
            WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ConnectFailure }
            or SocketException
            {
                SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain
                    or SocketError.NoData or SocketError.HostUnreachable or SocketError.NetworkUnreachable,
            };
#endif
    }

    /// <summary>Returns whether an exception or one of its causes reports a timeout.</summary>
    /// <remarks>
    /// Names of types are compared too, because resilience libraries have their own types, such as
    /// TimeoutRejectedException of Polly. This library does not reference them.
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

    // These two network exceptions derive from InvalidOperationException.
    private static bool IsMistake(Exception exception) => exception is not (WebException or ProtocolViolationException) && exception
        is ArgumentException or InvalidOperationException or NotSupportedException or NotImplementedException
        or NullReferenceException or InvalidCastException or IndexOutOfRangeException or ArrayTypeMismatchException
        or KeyNotFoundException or ArithmeticException or FormatException or RankException
        or TypeLoadException or TypeInitializationException or MemberAccessException or BadImageFormatException
        or OutOfMemoryException or AccessViolationException;
}
