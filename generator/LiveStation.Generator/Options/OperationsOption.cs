using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Options;

/// <summary>The operations to which the output is cut down.</summary>
internal static class OperationsOption
{
    // Our targets write it with blanks in between: a semicolon would begin a comment in the file that brings it here.
    private const string Property = "_LiveStationOperations";

    /// <summary>The names, in ordinal order, each once; none for all operations.</summary>
    public static EquatableArray<string> Read(BuildProperties properties) => OptionValues.NamesIn(properties[Property]);
}
