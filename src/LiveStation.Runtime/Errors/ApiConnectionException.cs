using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

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
    private readonly string _reason;

    /// <summary>Initializes a new instance. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="reason">What happened, as the end of a sentence.</param>
    /// <exception cref="ArgumentNullException">The operation or the reason is null.</exception>
    public ApiConnectionException(string operation, string reason)
        : this(operation, reason, innerException: null)
    {
    }

    /// <summary>Initializes a new instance with its cause. Public for tests of callers.</summary>
    /// <param name="operation">Name of the operation in the spec.</param>
    /// <param name="reason">What happened, as the end of a sentence.</param>
    /// <param name="innerException">The cause; null when there is none.</param>
    /// <exception cref="ArgumentNullException">The operation or the reason is null.</exception>
    public ApiConnectionException(string operation, string reason, Exception? innerException)
        : base(operation, innerException) => _reason = Guard.NotNull(reason);

    /// <summary>
    /// Whether time ran out, by this client's bound or by that of the given <see cref="HttpClient"/>, of the operating
    /// system, or of a handler: the cause or a cause of it is a <see cref="TimeoutException"/>, or its type's name begins
    /// with "Timeout".
    /// </summary>
    public bool IsTimeout { get; init; }

    /// <inheritdoc />
    private protected override string Text => ErrorText.Connection(Operation, _reason, TraceId);
}
