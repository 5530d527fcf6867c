using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Tool.CommandLine;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>The operations that the command line selects.</summary>
internal static class ChosenOperations
{
    /// <summary>Checks that each selected name exists.</summary>
    /// <param name="model">The API.</param>
    /// <param name="chosen">The selected names.</param>
    /// <exception cref="UsageException">A name does not exist.</exception>
    public static void Check(ApiModel model, EquatableArray<string> chosen)
    {
        EquatableArray<string> known = SpecCompiler.OperationNames(model);
        if (chosen.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw UsageException.Unknown("operation, callback or group", unknown, [.. known]);
    }
}
