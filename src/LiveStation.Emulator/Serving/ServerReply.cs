namespace LiveStation.Emulator.Serving;

/// <summary>The result of a handler: a value, or an error of the service.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <remarks>
/// A value and a <see cref="ServerFailure"/> are converted implicitly, so a handler can return either.
/// </remarks>
public sealed class ServerReply<T>
{
    private readonly T? _value;
    private readonly Func<T>? _read;

    /// <summary>
    /// Initializes a new instance of the <see cref="ServerReply{T}"/> class with a value and HTTP status code 200.
    /// </summary>
    /// <param name="value">
    /// The value, which is written with the generated codec inside the envelope of the response.
    /// </param>
    public ServerReply(T value)
        : this(value, status: 200)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ServerReply{T}"/> class with a value and an HTTP status code.
    /// </summary>
    /// <param name="value">
    /// The value, which is written with the generated codec inside the envelope of the response.
    /// </param>
    /// <param name="status">The HTTP status code.</param>
    public ServerReply(T value, int status)
    {
        _value = value;
        Status = status;
    }

    /// <summary>Initializes a new instance of the <see cref="ServerReply{T}"/> class with an error.</summary>
    /// <param name="failure">The error.</param>
    public ServerReply(ServerFailure failure) => Failure = failure;

    // Only a handler that looks at the result needs it as an object; the response is sent as it is.
    internal ServerReply(Func<T> read, int status, ReadOnlyMemory<byte> utf8)
    {
        _read = read;
        Status = status;
        Utf8 = utf8;
    }

    /// <summary>The value; the default value of its type if this is an error.</summary>
    public T? Value => _read is null ? _value : _read();

    /// <summary>The HTTP status code of the value; 0 if this is an error.</summary>
    public int Status { get; }

    /// <summary>The error; null if this is a value.</summary>
    public ServerFailure? Failure { get; }

    /// <summary>
    /// The complete response of an example; null if it is to be written from the value, which omits members that
    /// represent an absent value.
    /// </summary>
    internal string? Text { get; init; }

    /// <summary>The complete response as UTF-8; null if it is to be written.</summary>
    internal ReadOnlyMemory<byte>? Utf8 { get; init; }

    /// <summary>What determined the response.</summary>
    internal ResponseSource Source { get; init; }

    /// <summary>Converts a value to a response with HTTP status code 200.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ServerReply<T>(T value) => new(value);

    /// <summary>Converts an error to a response.</summary>
    /// <param name="failure">The error.</param>
    public static implicit operator ServerReply<T>(ServerFailure failure) => new(failure);
}
