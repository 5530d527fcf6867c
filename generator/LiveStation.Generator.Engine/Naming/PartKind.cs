namespace LiveStation.Generator.Engine.Naming;

/// <summary>Kinds of named parts of an API.</summary>
internal enum PartKind
{
    /// <summary>The service.</summary>
    Service,

    /// <summary>A zone of the service.</summary>
    Zone,

    /// <summary>An error code of the service.</summary>
    Error,

    /// <summary>A group.</summary>
    Group,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A value of an enum.</summary>
    Value,

    /// <summary>A fact of an enum.</summary>
    Fact,

    /// <summary>An object type.</summary>
    Type,

    /// <summary>A member of an object type.</summary>
    Field,

    /// <summary>The codec that a member of an object type has for itself.</summary>
    FieldCodec,

    /// <summary>A member of an object type that is a received URI, whose property has a field of its own.</summary>
    FieldUri,

    /// <summary>An operation by its ID.</summary>
    Operation,

    /// <summary>The optional query values of an operation, by its ID.</summary>
    Options,

    /// <summary>One of the optional query values of an operation.</summary>
    Option,

    /// <summary>A path value or a required query value of an operation.</summary>
    Parameter,

    /// <summary>An operation by its name in its group.</summary>
    Method,

    /// <summary>A way to wait for a state, by its name in its group.</summary>
    Wait,

    /// <summary>What responds to an operation in a server, by the name of the operation in its group.</summary>
    Handler,

    /// <summary>A message from the service.</summary>
    Callback,
}
