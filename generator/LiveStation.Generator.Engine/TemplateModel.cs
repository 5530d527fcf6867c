using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Selection;
using LiveStation.Generator.Engine.Templates;
using LiveStation.Generator.Engine.Templates.Shapes;

namespace LiveStation.Generator.Engine;

/// <summary>
/// The model that templates of users see. Unlike the internal model, it is published: its members are documented, and its
/// version increases when an existing template could see a difference.
/// </summary>
public static class TemplateModel
{
    /// <summary>The comment that identifies the schema.</summary>
    internal const string Mark = "Written by livestation-gen model --schema, from the generator's description of the model.";

    /// <summary>Version of the model.</summary>
    internal static int Version => ModelShapes.Version;

    /// <summary>Returns the model of an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">The options that the host chose.</param>
    public static ViewObject Of(ApiModel api, EmitOptions options) => ModelShapes.Model.Of(
        new ModelShapes.ModelPart(OperationChoice.Cut(api, options.Operations), options));

    /// <summary>Returns a model as indented JSON.</summary>
    /// <param name="model">The model.</param>
    public static string Json(ViewObject model) => ViewJson.Write(model);

    /// <summary>Returns the JSON Schema (draft 2020-12) of the model.</summary>
    /// <param name="language">Language of descriptions: Korean, otherwise English.</param>
    public static string Schema(DocumentationLanguage language) => ViewSchema.Write(ModelShapes.Model, Mark, language);
}
