using LiveStation.Runtime.Errors;

namespace LiveStation.Runtime;

/// <summary>There was no usable answer: no connection, a time-out, or a body that broke off.</summary>
/// <remarks>
/// <para>Whether the service acted on the request is not known.</para>
/// <para>
/// Exceptions of the handlers in a given <see cref="HttpClient"/> become this one too, with the original as its cause.
/// Those that .NET has for mistakes in code, such as <see cref="ArgumentException"/> and
/// <see cref="InvalidOperationException"/>, are thrown as they are, or without the secrets of the call that they quote.
/// </para>
/// </remarks>
public sealed class ApiConnectionException : ApiException
{
    /// <summary>Makes one; public so that tests of callers can raise it.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="reason">What happened, as the end of a sentence.</param>
    /// <param name="isTimeout">Whether time ran out.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="traceId">Trace id, when the head of an answer came.</param>
    public ApiConnectionException(
        string operation,
        string reason,
        bool isTimeout = false,
        Exception? innerException = null,
        string? traceId = null)
        : base(operation, traceId, ErrorText.Connection(operation, reason, traceId), innerException) =>
        IsTimeout = isTimeout;

    /// <summary>
    /// Whether time ran out, by this client's bound or by that of the given <see cref="HttpClient"/>, of the operating
    /// system, or of a handler: the cause or a cause of it is a <see cref="TimeoutException"/>, or its type's name begins
    /// with "Timeout".
    /// </summary>
    public bool IsTimeout { get; }
}
