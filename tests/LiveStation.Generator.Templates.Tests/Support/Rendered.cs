using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Templates;
using LiveStation.Generator.Engine.Tests.Flavours;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Templates.Tests.Support;

/// <summary>Renders templates with the invented API.</summary>
internal static class Rendered
{
    public static ViewObject Model => TemplateModel.Of(Golden.Model, new EmitOptions("Radio.Api"));

    /// <summary>Renders templates.</summary>
    public static RenderResult Of(params (string Name, string Text)[] templates) => TemplateRenderer.Render(
        templates.Select(template => new SpecFile(template.Name, template.Text)), Model, _ => true,
        cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Returns the only file of a template; it must have no mistake.</summary>
    public static string Text(string template)
    {
        RenderResult result = Of(("out.txt.scriban", template));
        result.Diagnostics.Select(one => one.ToString()).ShouldBeEmpty();
        return result.Files.ShouldHaveSingleItem().Content;
    }

    /// <summary>Returns the only mistake in a template, in the format of compilers.</summary>
    public static string Mistake(string template)
    {
        RenderResult result = Of(("out.txt.scriban", template));
        result.Files.ShouldBeEmpty();
        return result.Diagnostics.ShouldHaveSingleItem().ToString();
    }
}
