namespace LiveStation.Testing;

/// <summary>The code under test made a call that the test did not expect.</summary>
/// <remarks>Clients do not convert it into an <c>ApiConnectionException</c>, so that no retry hides it.</remarks>
public sealed class UnexpectedCallException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="UnexpectedCallException"/> class.</summary>
    /// <param name="message">The call, and why it is unexpected.</param>
    public UnexpectedCallException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="UnexpectedCallException"/> class.</summary>
    /// <param name="message">The call, and why it is unexpected.</param>
    /// <param name="innerException">The exception that a condition of the test threw; null if there is none.</param>
    public UnexpectedCallException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
