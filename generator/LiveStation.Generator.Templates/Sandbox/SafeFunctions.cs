using System.Globalization;
using Scriban;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// The functions of Scriban that depend only on their arguments. Without the others, the output of a template does not depend on
/// the time, the machine or chance.
/// </summary>
internal static class SafeFunctions
{
    private static readonly (string Group, string Name)[] Removed =
    [
        ("math", "random"), ("math", "uuid"),
        // They run text as a template, in which a mistake has no place.
        ("object", "eval"), ("object", "eval_template"),
    ];

    // Scriban has formats of any culture that the machine knows.
    private static readonly (string Group, string Name)[] Formatting = [("math", "format"), ("object", "format")];

    /// <summary>Returns the functions.</summary>
    public static ScriptObject Create()
    {
        ScriptObject all = TemplateContext.GetDefaultBuiltinObject();
        all.Remove("date");
        foreach ((string group, string name) in Removed)
            Group(all, group).Remove(name);
        foreach ((string group, string name) in Formatting)
            Group(all, group).SetValue(name, DelegateCustomFunction.Create(new Func<object?, string, string>(Format)), readOnly: true);
        OrdinalFunctions.ReplaceIn(all);
        return all;
    }

    private static ScriptObject Group(ScriptObject all, string name) => (ScriptObject)all[name]!;

    private static string Format(object? value, string format) =>
        value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? "";
}
