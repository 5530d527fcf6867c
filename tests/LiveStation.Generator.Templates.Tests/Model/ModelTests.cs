using System.Text.Json;
using Json.Schema;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Templates;
using LiveStation.Generator.Engine.Templates.Shapes;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Model;

/// <summary>The published model: its values, its schema, and its page follow from one description.</summary>
public sealed class ModelTests
{
    private static readonly ViewShape[] Shapes = [.. ViewShapes.From(ModelShapes.Model)];

    [Fact]
    public void The_model_of_an_API_that_uses_everything_is_known() => TemplateModel.Json(Rendered.Model).ShouldBeVerified("Golden.json");

    [Fact]
    public void The_schema_is_known() => TemplateModel.Schema(DocumentationLanguage.English).ShouldBeVerified("Schema.json");

    [Fact]
    public void The_Korean_schema_differs_in_descriptions_only()
    {
        string korean = TemplateModel.Schema(DocumentationLanguage.Korean);

        WithoutDescriptions(korean).ShouldBe(WithoutDescriptions(TemplateModel.Schema(DocumentationLanguage.English)));
        korean.ShouldContain("\"description\": \"여러 언어의 표기로 나타낸 이름.\"");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_model_is_valid_for_its_schema(bool isLiveStation)
    {
        ViewObject model = isLiveStation ? TemplateModel.Of(Spec.Model, new EmitOptions("App")) : Rendered.Model;
        JsonSchema schema = JsonSchema.FromText(TemplateModel.Schema(DocumentationLanguage.English));
        using JsonDocument json = JsonDocument.Parse(TemplateModel.Json(model));

        schema.Evaluate(json.RootElement).IsValid.ShouldBeTrue();
    }

    // Version 1 is what users have. If a line is removed or changed, templates of users fail: increase ModelShapes.Version.
    [Fact]
    public void All_members_of_this_version_are_kept() => string.Concat(Shapes.SelectMany(shape => shape.Members.Select(member =>
        $"{shape.Name}.{member.Name}: {ModelPage.English.FormOf(member.Form)}{(member.IsNullable ? " or null" : "")}\n")))
        .ShouldBeVerified($"Version{TemplateModel.Version}.txt");

    [Theory]
    [InlineData("generator/docs/template-model.md", false)]
    [InlineData("generator/docs/template-model.ko.md", true)]
    public void The_page_describes_every_member(string path, bool isKorean)
    {
        const string begin = "<!-- members -->\n\n", end = "\n<!-- /members -->";
        string page = Repository.Read(path), sections = (isKorean ? ModelPage.Korean : ModelPage.English).Sections();

        page.ShouldContain(begin + sections + end, Case.Sensitive, $"Put this between the comments of {path}:\n{sections}");
    }

    [Fact]
    public void Names_are_in_snake_case_and_descriptions_are_in_both_languages()
    {
        Shapes.Select(shape => shape.Name).ShouldBeUnique();
        foreach (ViewMember member in Shapes.SelectMany(shape => shape.Members))
        {
            member.Name.ShouldMatch("^[a-z]+(_[a-z]+)*$");
            member.Doc.En.ShouldEndWith(".");
            member.Doc.Ko.Any(letter => letter is >= '\uAC00' and <= '\uD7A3').ShouldBeTrue(member.Name);
            member.Doc.En.ShouldNotContain("|");
        }
    }

    [Fact]
    public void Selected_operations_limit_the_model()
    {
        ViewObject model = TemplateModel.Of(Spec.Model, new EmitOptions("", Operations: OptionValues.NamesIn("getChannel")));

        Objects(model, "groups").SelectMany(group => Objects(group, "operations")).Select(operation => operation.ValueOf("id")).ShouldBe(["getChannel"]);
    }

    private static IEnumerable<ViewObject> Objects(ViewObject owner, string member) =>
        owner.ValueOf(member).ShouldBeAssignableTo<IReadOnlyList<object>>()!.Cast<ViewObject>();

    private static string WithoutDescriptions(string schema) =>
        string.Join('\n', schema.Split('\n').Where(line => !line.TrimStart().StartsWith("\"description\": \"", StringComparison.Ordinal)));
}
