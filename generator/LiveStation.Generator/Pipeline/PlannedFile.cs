using System.Collections.Immutable;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Options;

namespace LiveStation.Generator.Pipeline;

/// <summary>
/// A file to write, and the spec file it is assigned to. The compiler compares the outputs of a step for one input by position,
/// so in one long list a new file would shift all later files; assigned to their spec files, they keep their position.
/// </summary>
/// <param name="Owner">Path of the spec file.</param>
/// <param name="Unit">The file to write.</param>
/// <param name="IsVisible">Indicates whether other generators see it.</param>
internal sealed record PlannedFile(string Owner, OutputUnit Unit, bool IsVisible)
{
    /// <summary>Plans all C# files of an API.</summary>
    public static EquatableArray<PlannedFile> PlanAll(
        (SoundSpec Sound, HostOptions Options) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        (SoundSpec sound, HostOptions host) = input;
        if (host.Emit is not { } options)
            return default;
        bool areVisible = Outputs.AreVisible(host);
        // The compiler accepts only C# files; the command line writes the other files of a flavour.
        return SpecCompiler.Plan(sound.Model, OptionsOf(sound, options)).Where(unit => unit.Kind == FileKind.CSharp)
            .Select(unit => new PlannedFile(OwnerOf(unit, sound), Named(unit, sound.Api), areVisible)).ToEquatableArray();
    }

    /// <summary>Assigns all files to the paths of their spec files.</summary>
    public static ILookup<string, PlannedFile> ByOwner(
        ImmutableArray<EquatableArray<PlannedFile>> apis, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return apis.SelectMany(api => api).ToLookup(planned => planned.Owner, StringComparer.Ordinal);
    }

    /// <summary>Returns the files of one spec file that other generators see.</summary>
    public static IEnumerable<OutputUnit> Visible(
        (string Path, ILookup<string, PlannedFile> ByOwner) input, CancellationToken cancellationToken) =>
        input.ByOwner[input.Path].Where(planned => planned.IsVisible).Select(planned => planned.Unit);

    /// <summary>Returns the other files of one spec file.</summary>
    public static IEnumerable<OutputUnit> Others(
        (string Path, ILookup<string, PlannedFile> ByOwner) input, CancellationToken cancellationToken) =>
        input.ByOwner[input.Path].Where(planned => !planned.IsVisible).Select(planned => planned.Unit);

    /// <summary>Returns the options for one API: its name is part of its namespace.</summary>
    /// <param name="sound">The API.</param>
    /// <param name="options">The options of the project.</param>
    public static EmitOptions OptionsOf(SoundSpec sound, EmitOptions options) => options with
    {
        Namespace = sound.Api.Length == 0 ? options.Namespace : options.Namespace + "." + sound.Api,
        Polyfills = sound.HasPolyfills ? options.Polyfills : PolyfillKind.None,
    };

    // Two APIs can have groups of the same name, and the names of files in a compilation must be unique.
    private static OutputUnit Named(OutputUnit unit, string api) =>
        api.Length == 0 ? unit : unit with { Path = unit.Path.Insert(unit.Path.LastIndexOf('/') + 1, api + ".") };

    private static string OwnerOf(OutputUnit unit, SoundSpec sound)
    {
        string name = unit.Sources.Count > 0 ? unit.Sources[0] : sound.Model.File;
        return (sound.Files.FirstOrDefault(file => file.Name == name) ?? sound.Files[0]).Path;
    }
}
