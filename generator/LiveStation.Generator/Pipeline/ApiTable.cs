using System.Collections.Immutable;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>The APIs of a project: which of them can be generated into one assembly, and with which options.</summary>
/// <param name="Sound">The valid APIs, in the order of names.</param>
/// <param name="Diagnostics">The diagnostics of their names.</param>
internal sealed record ApiTable(EquatableArray<SoundSpec> Sound, EquatableArray<PlacedDiagnostic> Diagnostics)
{
    /// <summary>Combines the APIs of a project.</summary>
    public static ApiTable Lay(
        (ImmutableArray<BoundTexts> Apis, HostOptions Options) input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var placed = new List<BoundTexts>();
        var diagnostics = new List<PlacedDiagnostic>();
        foreach (BoundTexts api in input.Apis)
        {
            if (Obstacle(api, placed) is { } obstacle)
                diagnostics.Add(obstacle);
            else
                placed.Add(api);
        }
        BoundTexts[] wanted = [.. Chosen(placed, input.Options.Emit).Where(api => api.Model is not null)];
        return new ApiTable(
            wanted.Select((api, index) => new SoundSpec(api.Name, HasPolyfills: index == 0, api.Model!, api.Files))
                .ToEquatableArray(),
            diagnostics.ToEquatableArray());
    }

    // When operations are selected, an API without a selected operation is not generated; unknown names select nothing.
    private static IEnumerable<BoundTexts> Chosen(IReadOnlyCollection<BoundTexts> apis, EmitOptions? options)
    {
        var names = new HashSet<string>(options?.Operations ?? default, StringComparer.Ordinal);
        BoundTexts[] named = [.. apis.Where(HasChosen)];
        return named.Length > 0 ? named : apis;

        bool HasChosen(BoundTexts api) =>
            api.Model is { } model && SpecCompiler.OperationNames(model).Any(names.Contains);
    }

    private static PlacedDiagnostic? Obstacle(BoundTexts api, IReadOnlyList<BoundTexts> placed)
    {
        if (api.Name.Length > 0 && !OptionValues.IsNamespace(api.Name))
            return PlacedDiagnostic.InWhole(api.Files[0].Path, HostRules.BadApi, api.Name);
        // Names of generated files are compared without case.
        if (placed.FirstOrDefault(other => string.Equals(other.Name, api.Name, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return Taken(api, Phrase.Of(
                "it differs from '{0}' only in case", "'{0}'과(와) 대소문자만 다릅니다", same.Name));
        }
        return placed.FirstOrDefault(other => IsTypeIn(other, api.Name)) is { } around
            ? Taken(api, Phrase.Of(
                "it is the name of a type in {0}", "{0}에 있는 타입의 이름입니다",
                around.Name.Length == 0 ? new Phrase("the API without a name", "이름 없는 API") : $"'{around.Name}'"))
            : null;
    }

    private static PlacedDiagnostic Taken(BoundTexts api, Phrase reason) =>
        PlacedDiagnostic.InWhole(api.Files[0].Path, HostRules.ApiNameTaken, api.Name, reason);

    // A namespace cannot have the same name as a type beside it.
    private static bool IsTypeIn(BoundTexts around, string name)
    {
        string prefix = around.Name.Length == 0 ? "" : around.Name + ".";
        return name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal)
            && around.Model is { } model
            && SpecCompiler.IsTypeName(model, name.Substring(prefix.Length).Split('.')[0]);
    }
}
