using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>A way to wait until an object has a state: by repeating an operation that reads it.</summary>
/// <param name="Type">Name of the type of the object, which has states.</param>
/// <param name="Name">Name inside its group in PascalCase, such as <c>WaitUntil</c>.</param>
/// <param name="Operation">ID of the operation, which belongs to the same group.</param>
/// <param name="Find">How the object is found in the result.</param>
internal sealed record WaitModel(string Type, string Name, string Operation, WaitFind Find)
{
    /// <summary>Members that lead from the result to the object, or to the list or map that contains it; empty for none.</summary>
    public EquatableArray<FieldRef> Path { get; init; }

    /// <summary>The member that identifies the object in a list; null when it is not in a list.</summary>
    public FieldRef? Key { get; init; }

    /// <summary>Indicates whether the object is the result.</summary>
    public bool IsResult => Find == WaitFind.Itself && Path.Count == 0;
}

/// <summary>How an object is found in a result.</summary>
internal enum WaitFind
{
    /// <summary>It is the result or a member of it.</summary>
    Itself,

    /// <summary>It is in a map, by the last value of the operation's path.</summary>
    InMap,

    /// <summary>It is in a list, by its key.</summary>
    InList,
}
