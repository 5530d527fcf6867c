namespace LiveStation.Runtime;

/// <summary>Specifies why an object did not reach the state that a caller waited for.</summary>
public enum WaitFailure
{
    /// <summary>The default value of the type. Exceptions of this library have another value.</summary>
    None,

    /// <summary>The object did not reach the state in time.</summary>
    Timeout,

    /// <summary>The object has a state from which the wanted state cannot be reached.</summary>
    Unreachable,

    /// <summary>The object does not exist, or it was deleted.</summary>
    Deleted,
}
