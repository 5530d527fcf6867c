using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Options;

/// <summary>The operations that the output is limited to.</summary>
internal static class OperationsOption
{
    // The targets of the package separate names with blanks: in the file that passes the property, a semicolon begins a comment.
    private const string Property = "_LiveStationOperations";

    /// <summary>Returns the names, in ordinal order and without duplicates; empty for all operations.</summary>
    public static EquatableArray<string> Read(BuildProperties properties) => OptionValues.NamesIn(properties[Property]);
}
