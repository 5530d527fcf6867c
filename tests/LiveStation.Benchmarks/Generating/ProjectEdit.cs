namespace LiveStation.Benchmarks.Generating;

/// <summary>What somebody does to a project after the generator ran over it.</summary>
internal enum ProjectEdit
{
    /// <summary>The very same compilation again.</summary>
    None,

    /// <summary>A method body in C# that no generator looks at.</summary>
    UnrelatedCSharp,

    /// <summary>An empty line above everything that generators look at.</summary>
    BlankLine,

    /// <summary>The sentence about one operation.</summary>
    OperationText,

    /// <summary>The page that one operation refers to.</summary>
    OperationReference,

    /// <summary>The sentence about one field.</summary>
    FieldText,

    /// <summary>The type of one field.</summary>
    FieldType,
}
