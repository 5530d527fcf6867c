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
/// exception. Exceptions that indicate errors in code, such as <see cref="ArgumentException"/> and
/// <see cref="InvalidOperationException"/>, are not wrapped. If they contain secrets of the call, they are replaced
/// with copies that do not contain the secrets.
/// </para>
/// </remarks>
public sealed class ApiConnectionException : ApiException
{
    private readonly LocalText _reason;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiConnectionException"/> class. Public so that you can create
    /// instances in your own tests.
    /// </summary>
    /// <param name="operation">The name of the operation in the spec.</param>
    /// <param name="reason">
    /// The reason, which ends the exception message, without a period, such as <c>the connection failed</c>.
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
    /// <param name="operation">The name of the operation in the spec.</param>
    /// <param name="reason">
    /// The reason, which ends the exception message, without a period, such as <c>the connection failed</c>.
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
    /// The value is true if the exception or one of its inner exceptions is a <see cref="TimeoutException"/> or has a
    /// type whose name begins with "Timeout".
    /// </remarks>
    public bool IsTimeout { get; init; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => text.Connection(Operation, _reason, TraceId);
}
