using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Options;

/// <summary>The operations to which the output is cut down.</summary>
internal static class OperationsOption
{
    /// <summary>Name of the property, as users write it.</summary>
    public const string Property = "LiveStationOperations";

    // Our targets write it with blanks in between: a semicolon would begin a comment in the file that brings it here.
    private const string Passed = "_" + Property;

    /// <summary>The names, in ordinal order, each once; none for all operations.</summary>
    public static EquatableArray<string> Read(BuildProperties properties) => properties[Passed]
        .Split([' '], StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
