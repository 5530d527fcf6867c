namespace LiveStation.Runtime;

/// <summary>What an error is about, independent of codes.</summary>
public enum ErrorClass
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The request is malformed: a fault of the client, not of the values it was given.</summary>
    InvalidRequest,

    /// <summary>A value was refused.</summary>
    Validation,

    /// <summary>Keys, signature or clock are wrong.</summary>
    Authentication,

    /// <summary>The keys are right, but they do not allow this.</summary>
    Permission,

    /// <summary>The thing does not exist.</summary>
    NotFound,

    /// <summary>The thing is in a state that does not allow this now.</summary>
    Conflict,

    /// <summary>The region is wrong or not served.</summary>
    Region,

    /// <summary>Too many calls.</summary>
    Throttled,

    /// <summary>The service failed.</summary>
    Server,

    /// <summary>The service failed in a way that tends to pass.</summary>
    Transient,
}
