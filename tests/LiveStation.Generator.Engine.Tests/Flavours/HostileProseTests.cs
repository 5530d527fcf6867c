using System.Text.RegularExpressions;
using System.Xml.Linq;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>Prose of a spec with text that could end its comment or its string literal.</summary>
public sealed class HostileProseTests
{
    private const string Hostile =
        "*/ </summary> ]]> <see cref=\"X\"/> -- & {0} {{ \"\"\" \\ \r\n class Evil { }"
        + "\u2028#error\u2029\u0085// \uD83D \u202E \0 end";

    private const string Outlaws = "\r\u2028\u2029\u0085\0\u202E";

    private static readonly DocText Prose = new(Hostile, Hostile + " 한국어");

    public static MatrixTheoryData<string, DocumentationLanguage> Choices { get; } =
        new(FlavourCatalog.All.Where(flavour => flavour.Output == FileKind.CSharp).Select(flavour => flavour.Word), Enum.GetValues<DocumentationLanguage>());

    [Theory]
    [MemberData(nameof(Choices))]
    public void Prose_stays_in_its_comment(string flavour, DocumentationLanguage language)
    {
        EmitOptions options = Emitted.Client with { Flavours = Emitted.Only(flavour), Documentation = language };
        foreach (OutputFile file in Emitted.Files(Model(), options))
        {
            file.Content.ShouldNotContain(c => Outlaws.Contains(c));
            string[] lines = file.Content.Split('\n');
            lines.ShouldNotContain(line => line.TrimStart().StartsWith("#error"));
            lines.Where(IsCode).ShouldNotContain(line => WithoutLiterals(line).Contains("Evil"));
            ShouldBeXml(lines.Where(IsDocumentation));
        }
    }

    [Fact]
    public void Text_of_an_example_stays_in_its_literal()
    {
        string text = Emitted.File("Air.Server.g.cs", Model(), Emitted.Server);
        text.ShouldContain("\\uD83D");
        text.ShouldContain("\\u2028");
    }

    private static bool IsCode(string line) => !line.TrimStart().StartsWith("//");

    private static bool IsDocumentation(string line) => line.TrimStart().StartsWith("///");

    private static string WithoutLiterals(string line) => Regex.Replace(line, "\"(\\\\.|[^\"\\\\])*\"", "\"\"");

    private static void ShouldBeXml(IEnumerable<string> comments)
    {
        string xml = string.Join("\n", comments.Select(line => line.TrimStart()[3..]));
        XElement root = XElement.Parse($"<doc>{xml}</doc>");
        string[] names = ["summary", "remarks", "param", "returns", "exception", "seealso", "inheritdoc", "example"];
        root.Elements().ShouldAllBe(element => names.Contains(element.Name.LocalName));
        root.Descendants("see").Attributes("cref").ShouldAllBe(cref => cref.Value != "X");
    }

    private static ApiModel Model()
    {
        EnumModel band = Given.Enum("Band", Given.Value(Hostile, "Fm", Hostile) with { Doc = Prose }) with
        {
            Doc = Prose,
            Facts = EquatableArray.Of(new FactModel("Quality", Given.Text, Prose)),
        };
        TypeModel station = Given.Type("Station", Given.Field(Hostile, "Name", Given.Text) with
        {
            Doc = Prose,
            When = Prose,
            Aliases = EquatableArray.Of(Hostile + "2"),
        }) with { Doc = Prose };
        ParameterModel id = Given.Parameter("id", Given.Text) with { Doc = Prose };
        OperationModel get = Given.Operation("getStation", "Get", new ObjectRef("Station"), id) with
        {
            Doc = Prose,
            Route = "/" + Hostile,
            Reference = Hostile,
            Examples = EquatableArray.Of(Given.Example(Hostile, [Hostile], Hostile)),
        };
        ApiModel model = Given.Api(Given.Group("Air", band, station, get) with
        {
            Doc = Prose,
            Files = EquatableArray.Of(Hostile),
        });
        return model with
        {
            Service = model.Service with
            {
                Doc = Prose,
                File = Hostile,
                Zones = EquatableArray.Of(new ZoneModel("Home", Prose, Hostile, Hostile, Hostile)),
                Errors = EquatableArray.Of(Given.Error(1, Hostile, "Odd") with { Doc = Prose }),
            },
        };
    }
}
