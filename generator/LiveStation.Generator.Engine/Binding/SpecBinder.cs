using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Converts nodes to the model. Invalid parts are reported and left out; the rest is kept. A mistake that follows from text that cannot be
/// read is not reported.
/// </summary>
internal static class SpecBinder
{
    // Rules about text that cannot be read, which may contain declarations: until it is corrected, a missing name proves nothing.
    private static readonly DiagnosticRule[] AboutMissingNames =
    [
        ReferenceRules.UnknownType, ReferenceRules.UnknownGroup, ReferenceRules.UnknownOperation, ReferenceRules.UnknownField,
        ReferenceRules.UnknownValue, ReferenceRules.UnknownZone, ReferenceRules.RuleWithoutEffect, ReferenceRules.NotPaged,
        ExampleRules.UnknownError, ExampleRules.UnknownMember, ExampleRules.UnknownValue, StructureRules.NoService,
        NameRules.NothingToExtend, ResourceRules.NotKept, ResourceRules.NoInitialState, ResourceRules.NoIdentity, ResourceRules.NoLog,
        ResourceRules.NoCode,
    ];

    // Keys that contain declared names: while one of them cannot be read, a missing name proves nothing either.
    private static readonly HashSet<string> HoldNames = new(StringComparer.Ordinal)
    {
        SpecKeys.Service, SpecKeys.Groups, SpecKeys.Enums, SpecKeys.Types, SpecKeys.Operations, SpecKeys.Fields, SpecKeys.Values,
        SpecKeys.Zones, SpecKeys.Errors, SpecKeys.Paging, SpecKeys.Query, SpecKeys.Path, SpecKeys.Facts, SpecKeys.KeyField,
    };

    // Rules about missing parts, which text that cannot be read may contain.
    private static readonly DiagnosticRule[] AboutMissingParts =
    [
        StructureRules.MissingKey, StructureRules.Empty, StructureRules.MissingMeaning, StructureRules.MissingTranslation,
        ExampleRules.NoSuccess, ExampleRules.MissingMember, ExampleRules.PathValue, ExampleRules.Outcome,
    ];

    // A text with such a character, or cut off by a comma, has already been reported.
    private static readonly DiagnosticRule[] AboutCharacters =
        [TextRules.UnseenCharacter, TextRules.ForeignSpace, TextRules.Decomposed, TextRules.UnquotedComma];

    /// <summary>Binds the files of an API.</summary>
    /// <param name="files">The files.</param>
    /// <param name="books">The name rules of the output.</param>
    public static BoundSpec Bind(EquatableArray<ParsedSpec> files, NameBooks books)
    {
        var bag = new DiagnosticBag();
        ParsedSpec[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var declared = new Declarations(inOrder, bag);
        bag.Languages = LanguagesBinder.Of(declared.Service);
        ApiModel? model = new ApiBinder(declared, books, bag).Bind();
        if (declared.Service is null && inOrder.Length > 0)
            bag.Report(StructureRules.NoService, inOrder[0].Root?.Span ?? SpecSpan.AtStartOf(inOrder[0].Name));
        HashSet<string> broken = BrokenOf(inOrder);
        EquatableArray<SpecDiagnostic> all = bag.InOrder();
        bool areNamesHidden = broken.Count > 0 || bag.Hidden.Any(hidden => HoldNames.Contains(hidden.Key));
        HashSet<(string, int)> unsure = OwnersOfBrokenText(inOrder, all);
        SpecSpan[] refused = [.. inOrder.SelectMany(file => file.Diagnostics)
            .Where(mistake => AboutCharacters.Contains(mistake.Rule)).Select(mistake => mistake.Span)];
        // Of two types with the same name only one was bound, possibly not the one that an example uses.
        bool isDoubtful = all.Any(mistake => mistake.Rule == ReferenceRules.DuplicateType);
        IEnumerable<SpecDiagnostic> mistakes = all
            .Where(mistake => !areNamesHidden || !AboutMissingNames.Contains(mistake.Rule))
            .Where(mistake => !unsure.Contains((mistake.Span.File, mistake.Span.Start)) || !AboutMissingParts.Contains(mistake.Rule))
            .Where(mistake => !refused.Any(place => Meet(place, mistake.Span)))
            .Where(mistake => !IsAboutBrokenHead(mistake, declared.Service, broken))
            .Where(mistake => mistake.Rule != ReferenceRules.NoGroup
                || !(broken.Contains(mistake.Span.File) || bag.Hidden.Contains((SpecKeys.Group, mistake.Span.File))))
            .Where(mistake => !isDoubtful || !ExampleRules.All.Contains(mistake.Rule));
        return new BoundSpec(model, mistakes.ToEquatableArray());
    }

    private static bool Meet(SpecSpan one, SpecSpan other) => one.File == other.File
        && one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private static HashSet<string> BrokenOf(IEnumerable<ParsedSpec> files) => new(
        files.Where(file => file.Diagnostics.Any(mistake => mistake.Rule.Severity == RuleSeverity.Error))
            .Select(file => file.Name),
        StringComparer.Ordinal);

    // Text that cannot be read belongs to the last part that begins before it.
    private static HashSet<(string File, int Start)> OwnersOfBrokenText(
        IEnumerable<ParsedSpec> files, IReadOnlyCollection<SpecDiagnostic> all)
    {
        Dictionary<string, StartTable> starts = all.Where(mistake => AboutMissingParts.Contains(mistake.Rule))
            .GroupBy(mistake => mistake.Span.File, mistake => mistake.Span.Start, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => new StartTable(file), StringComparer.Ordinal);
        HashSet<(string, int)> owners = [];
        foreach (SpecDiagnostic broken in files.SelectMany(file => file.Diagnostics)
            .Where(mistake => mistake.Rule.Severity == RuleSeverity.Error && starts.ContainsKey(mistake.Span.File)))
        {
            owners.Add((broken.Span.File, starts[broken.Span.File].LastUpTo(broken.Span.Start)));
        }
        return owners;
    }

    // Each line of the service section can be invalid by itself, so a missing part may be in such a line.
    private static bool IsAboutBrokenHead(SpecDiagnostic mistake, Declaration? service, HashSet<string> broken) =>
        service is not null && broken.Contains(service.File)
        && mistake.Rule == StructureRules.MissingKey && mistake.Span == service.Key.Span;
}
