using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Support;

/// <summary>Renders the templates in <c>generator/templates</c>.</summary>
internal static class ShippedTemplate
{
    /// <summary>Returns the files of a folder of templates by their paths; no template may have a mistake.</summary>
    public static Dictionary<string, string> Render(string name, ApiModel model, EmitOptions? options = null)
    {
        RenderResult result = TemplateRenderer.Render(
            Directory.GetFiles(Repository.PathOf("generator", "templates", name), "*.scriban*")
                .Select(path => new SpecFile(Path.GetFileName(path), File.ReadAllText(path))),
            TemplateModel.Of(model, options ?? new EmitOptions("")),
            _ => true,
            cancellationToken: TestContext.Current.CancellationToken);
        result.Diagnostics.Select(one => one.ToString()).ShouldBeEmpty();
        return result.Files.ToDictionary(file => file.Path, file => file.Content);
    }
}
