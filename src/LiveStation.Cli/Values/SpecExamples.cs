using LiveStation.CommandLine.Running;
using LiveStation.Emulator.Serving;

namespace LiveStation.Cli.Values;

/// <summary>Selects examples of the spec, so that no code names an example.</summary>
internal static class SpecExamples
{
    /// <summary>Returns the path value of the example with the longest response.</summary>
    /// <typeparam name="T">What the operation returns.</typeparam>
    /// <param name="operation">An operation with one placeholder.</param>
    public static string Richest<T>(ServerOperation<T> operation) =>
        Path(operation, operation.Examples.Where(one => one.Body is not null).MaxBy(one => one.Body?.Length));

    private static string Path<T>(ServerOperation<T> operation, ServerExample? example) =>
        example?.Path[0]
        ?? throw new CommandFailure($"The spec has no example of {operation.Id}.");
}
