using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Flavours.Mcp.Schemas;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>The shared state of the planners of tools.</summary>
internal sealed class ToolContext
{
    private readonly Dictionary<string, EnumModel> _enums;

    /// <summary>Prepares a run.</summary>
    /// <param name="common">The shared state of all C# planners.</param>
    public ToolContext(PlanContext common)
    {
        Common = common;
        Names = new ToolNames(common.Model);
        Used = new UsedSchemas(common);
        Texts = new ToolTexts(OutputLanguage.Of(common.Options.Documentation, common.Service.Languages));
        _enums = common.Model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name, StringComparer.Ordinal);
    }

    /// <summary>The shared state of all C# planners.</summary>
    public PlanContext Common { get; }

    /// <summary>Names of the tools.</summary>
    public ToolNames Names { get; }

    /// <summary>The schemas that tools refer to.</summary>
    public UsedSchemas Used { get; }

    /// <summary>Texts in the languages that the host chose.</summary>
    public ToolTexts Texts { get; }

    /// <summary>Returns a schema, composed for each language.</summary>
    /// <param name="isSent">Whether its values are sent.</param>
    /// <param name="write">Writes the schema.</param>
    public DocText Schema(bool isSent, Func<SchemaWriter, string> write) =>
        Texts.Composed(inLanguage => write(new SchemaWriter(isSent, _enums, inLanguage)));
}
