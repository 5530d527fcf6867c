using System.Collections.Immutable;
using LiveStation.Generator.Engine;
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
    /// <summary>Plans all C# files of an API.</summary>
    public static EquatableArray<PlannedFile> PlanAll(
        (SoundSpec Sound, HostOptions Options) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (SoundSpec sound, HostOptions host) = input;
        if (host.Emit is not { } options)
            return default;
        // A compiler takes nothing else; what else a flavour has, the command line writes.
        return SpecCompiler.Plan(sound.Model, OptionsOf(sound, options)).Where(unit => unit.Kind == FileKind.CSharp)
            .Select(unit => new PlannedFile(OwnerOf(unit, sound), Named(unit, sound.Api))).ToEquatableArray();
    }

    /// <summary>Picks the files that hang on one spec file.</summary>
    public static IEnumerable<OutputUnit> Of(
        (string Path, ImmutableArray<EquatableArray<PlannedFile>> All) input, CancellationToken cancellationToken) =>
        input.All.SelectMany(api => api).Where(planned => planned.Owner == input.Path).Select(planned => planned.Unit);

    private static EmitOptions OptionsOf(SoundSpec sound, EmitOptions options) => options with
    {
        Namespace = sound.Api.Length == 0 ? options.Namespace : options.Namespace + "." + sound.Api,
        Polyfills = sound.HasPolyfills ? options.Polyfills : PolyfillKind.None,
    };

    // Two APIs may have groups of one name, and files of one compilation are told apart by their names.
    private static OutputUnit Named(OutputUnit unit, string api) =>
        api.Length == 0 ? unit : unit with { Path = unit.Path.Insert(unit.Path.LastIndexOf('/') + 1, api + ".") };

    private static string OwnerOf(OutputUnit unit, SoundSpec sound)
    {
        string name = unit.Sources.Count > 0 ? unit.Sources[0] : sound.Model.File;
        return (sound.Files.FirstOrDefault(file => file.Name == name) ?? sound.Files[0]).Path;
    }
}
