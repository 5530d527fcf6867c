using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Options;

namespace LiveStation.Generator.Pipeline;

/// <summary>
/// A file to write, and the spec file it is hung on. The compiler compares what a step gave for one input by position,
/// so in one long list a new file would make all after it look new; hung on their spec files they stay where they are.
/// </summary>
/// <param name="Owner">Path of the spec file.</param>
/// <param name="Unit">The file to write.</param>
internal sealed record PlannedFile(string Owner, OutputUnit Unit)
{
    /// <summary>Plans all files.</summary>
    public static EquatableArray<PlannedFile> PlanAll(
        (SoundSpec Sound, HostOptions Options) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (input is not { Sound.Model: { } model, Options.Emit: { } options })
            return default;
        return Engine.SpecCompiler.Plan(model, options)
            .Select(unit => new PlannedFile(OwnerOf(unit, input.Sound), unit)).ToEquatableArray();
    }

    /// <summary>Picks the files that hang on one spec file.</summary>
    public static IEnumerable<OutputUnit> Of(
        (string Path, EquatableArray<PlannedFile> All) input, CancellationToken cancellationToken) =>
        input.All.Where(planned => planned.Owner == input.Path).Select(planned => planned.Unit);

    private static string OwnerOf(OutputUnit unit, SoundSpec sound)
    {
        string name = unit.Sources.Count > 0 ? unit.Sources[0] : sound.Model!.Service.File;
        return (sound.Files.FirstOrDefault(file => file.Name == name) ?? sound.Files[0]).Path;
    }
}
