using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>
/// The exception that is thrown when no usable response was received: the connection failed, the call timed out, or the
/// body was incomplete.
/// </summary>
/// <remarks>
/// <para>It is unknown whether the service processed the request.</para>
/// <para>
/// Exceptions of handlers in a given <see cref="HttpClient"/> are wrapped in this exception. Exceptions that indicate
/// errors in code, such as <see cref="ArgumentException"/> and <see cref="InvalidOperationException"/>, are not
/// wrapped. If they contain secrets of the call, they are replaced by copies without them.
/// </para>
/// </remarks>
public sealed class ApiConnectionException : ApiException
{
    private readonly LocalText _reason;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiConnectionException"/> class. Public for tests of callers.
    /// </summary>
    /// <param name="operation">The name of the operation in the spec.</param>
    /// <param name="reason">The reason as the end of a sentence.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="reason"/> is null.
    /// </exception>
    public ApiConnectionException(string operation, string reason)
        : this(operation, reason, innerException: null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiConnectionException"/> class with its cause. Public for tests of
    /// callers.
    /// </summary>
    /// <param name="operation">The name of the operation in the spec.</param>
    /// <param name="reason">The reason as the end of a sentence.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
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
    /// Whether the call timed out, either by the timeout of this client or of the given <see cref="HttpClient"/>, the
    /// operating system or a handler.
    /// </summary>
    /// <remarks>
    /// The value is true if the exception or one of its causes is a <see cref="TimeoutException"/> or has a type whose
    /// name begins with "Timeout".
    /// </remarks>
    public bool IsTimeout { get; init; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => text.Connection(Operation, _reason, TraceId);
}
