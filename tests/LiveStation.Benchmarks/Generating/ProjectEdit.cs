namespace LiveStation.Benchmarks.Generating;

/// <summary>An edit of a project after the generator has run.</summary>
internal enum ProjectEdit
{
    /// <summary>No edit: the same compilation again.</summary>
    None,

    /// <summary>A C# method body that no generator reads.</summary>
    UnrelatedCSharp,

    /// <summary>An empty line above all text that generators read.</summary>
    BlankLine,

    /// <summary>The description of one operation.</summary>
    OperationText,

    /// <summary>The reference page of one operation.</summary>
    OperationReference,

    /// <summary>The description of one field.</summary>
    FieldText,

    /// <summary>The type of one field.</summary>
    FieldType,
}
