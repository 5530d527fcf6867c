using System.Text.Json;
using LiveStation.Editor.Tests.Support;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Editor.Tests.Validation;

/// <summary>Engine and schema agree on structure: on a spec with every key, and on each invalid change of one key.</summary>
public sealed class AgreementTests
{
    private const string NameOfWord = "The C# name is derived from it, which no expression can do.";
    private const string NameOfFact = "Facts are named elsewhere; where there are any, the schema lets every key pass.";
    private const string Success = "That one example must be of success is more than a keyword can say.";

    private const string Form = "The schema describes such a value as any text.";

    private static readonly string Whole = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Validation", "Whole.json"));

    /// <summary>Changes that only one of the two rejects, with the reason.</summary>
    private static readonly Dictionary<string, string> Disputed = new(StringComparer.Ordinal)
    {
        ["a number for service/errors/gateway/410/label"] = NameOfWord,
        ["without service/actors"] = "Actors are named elsewhere.",
        ["a text for types/Tree/fields/treeId/assigned"] = Form,
        ["a number for types/Tree/fields/treeId/assigned"] = Form,
        ["a text for types/Tree/fields/endTime/assigned"] = Form,
        ["a number for types/Tree/fields/endTime/assigned"] = Form,
        ["a number for types/Tree/fields/crop/initial"] = "It depends on the type of the field.",
        ["without types/Nest/states"] = "A state of the type is named elsewhere.",
        ["without enums/Kind/facts/evergreen"] = NameOfFact,
        ["a strange key in enums/Kind/values/APPLE"] = NameOfFact,
        ["a mapping for types/PlantRequest/fields/stake/requiredIf"] = "The engine gives up at a field that is not there.",
        ["a number for types/PlantRequest/fields/stake/requiredIf/kind"] = "It depends on the type of another field.",
        ["without operations/plantTree/body"] = "What an example can hold depends on its operation.",
        ["without operations/plantTree/examples/an-apple"] = Success,
        ["without operations/plantTree/examples/an-apple/response"] = Success,
        ["without operations/getTree/examples/one/response"] = Success,
        ["without operations/listTrees/examples/none/response"] = Success,
    };

    [Fact]
    public void A_spec_with_every_key_is_valid_for_both()
    {
        SpecCompiler.Compile([new SpecFile("whole.json", Whole)], new EmitOptions("Orchard")).Diagnostics.ShouldBeEmpty();
        Judge.Try([new("whole", Whole)])["whole"].ShouldBeEmpty();
    }

    [Fact]
    public void It_has_every_key()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.Schema));
        IEnumerable<JsonElement> places =
            schema.RootElement.GetProperty("definitions").EnumerateObject().Select(one => one.Value)
                .Append(schema.RootElement);

        IEnumerable<string> keys = places
            .SelectMany(place => place.GetProperty("properties").EnumerateObject()).Select(key => key.Name);

        keys.ShouldAllBe(key => Whole.Contains($"\"{key}\":"));
    }

    [Fact]
    public void Both_refuse_the_same_specs()
    {
        Dictionary<string, string> broken = Mutations.Of(Whole).ToDictionary(StringComparer.Ordinal);
        IReadOnlyDictionary<string, string[]> verdicts = Judge.Try(broken);

        var disputed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string text) in broken)
        {
            string[] engine = SeenRules.OfEngine(new SpecFile("whole.json", text)), schema = verdicts[name];
            if (engine.Length > 0 != schema.Length > 0)
                disputed.Add(name, engine.Concat(schema).First());
        }

        broken.Count.ShouldBeGreaterThan(1000);
        disputed.Keys.ShouldBe(Disputed.Keys, ignoreOrder: true, string.Join('\n', disputed));
    }
}
