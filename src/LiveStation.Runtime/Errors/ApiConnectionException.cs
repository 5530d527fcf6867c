using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// The exception that is thrown when no usable response was received, for example because the connection failed, the
/// call timed out or the body was incomplete.
/// </summary>
/// <remarks>
/// <para>It is unknown whether the service processed the request.</para>
/// <para>
/// Exceptions from the handlers of an <see cref="HttpClient"/> that you pass to the client are wrapped in this
/// exception, except exceptions that indicate errors in code, such as <see cref="ArgumentException"/> and
/// <see cref="InvalidOperationException"/>. An exception that is not wrapped is replaced with a copy without the secrets
/// of the call if it contains any.
/// </para>
/// </remarks>
public sealed class ApiConnectionException : ApiException
{
    private readonly LocalText _reason;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiConnectionException"/> class. Public so that you can create
    /// instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="reason">
    /// The reason, without a period, such as <c>the connection failed</c>. The exception message ends with it.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="reason"/> is null.
    /// </exception>
    public ApiConnectionException(string operation, string reason)
        : this(operation, reason, innerException: null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiConnectionException"/> class with an inner exception. Public so
    /// that you can create instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="reason">
    /// The reason, without a period, such as <c>the connection failed</c>. The exception message ends with it.
    /// </param>
    /// <param name="innerException">The exception that caused this exception; null if there is none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="reason"/> is null.
    /// </exception>
    public ApiConnectionException(string operation, string reason, Exception? innerException)
        : this(operation, (LocalText)Guard.NotNull(reason), innerException)
    {
    }

    internal ApiConnectionException(string operation, LocalText reason, Exception? innerException)
        : base(operation, innerException) => _reason = reason;

    /// <summary>
    /// Whether the call timed out. The timeout can be that of this client, of the <see cref="HttpClient"/> that was
    /// passed to it, of a handler or of the operating system.
    /// </summary>
    /// <remarks>
    /// The value is true if the timeout of this client elapsed or if one of the inner exceptions reports a timeout: a
    /// <see cref="TimeoutException"/>, a network exception with a timeout code, or an exception whose type name begins
    /// with "Timeout".
    /// </remarks>
    public bool IsTimeout { get; init; }

    /// <summary>Whether no part of the request can have been sent, because there was no connection.</summary>
    internal bool IsUnsent { get; init; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => text.Connection(Operation, Attempts, _reason, TraceId);
}
