namespace LiveStation.Conventions.Tests.Texts;

/// <summary>The kind of element that a text of the spec describes. It determines the form of the text.</summary>
internal enum SpecTextKind
{
    /// <summary>A group, a type, an enum or the service: a noun phrase.</summary>
    Thing,

    /// <summary>A field, a path parameter or a query parameter: a noun phrase.</summary>
    Member,

    /// <summary>A value of an enum: a noun phrase or a short state.</summary>
    Value,

    /// <summary>An operation, which becomes a method of the client: a sentence that begins with a verb.</summary>
    Operation,

    /// <summary>A callback or a fact of an enum, which become other methods: a sentence that begins with a verb.</summary>
    Method,

    /// <summary>A note or a condition, which become remarks: sentences.</summary>
    Remark,

    /// <summary>A transition or an error, which have other forms.</summary>
    Other,
}
