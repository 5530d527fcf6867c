namespace LiveStation.Generator.Engine.Model;

/// <summary>Why the service refuses an operation on an object.</summary>
internal enum RefusalKind
{
    /// <summary>The object does not exist.</summary>
    Missing,

    /// <summary>The state of the object does not allow the operation.</summary>
    State,

    /// <summary>A condition of the operation is not true.</summary>
    Needs,

    /// <summary>Another object refers to the object.</summary>
    Used,

    /// <summary>The owner has the largest number of objects.</summary>
    Quota,
}
