using Scriban;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>
/// The functions of Scriban that templates can use: each is listed, so that a new version of Scriban does not add one. They depend only
/// on their arguments; the output of a template does not depend on the time, the machine or chance.
/// </summary>
internal static class SafeFunctions
{
    /// <summary>The functions and values in groups, as <c>group: name name</c>.</summary>
    private static readonly string[] Groups =
    [
        "array: add add_range any compact concat contains cycle each filter first insert_at join last limit map offset remove_at reverse "
            + "size sort uniq",
        "html: escape newline_to_br strip url_encode url_escape",
        "math: abs ceil divided_by floor format is_number minus modulo plus round times",
        "object: default format from_json has_key has_value keys kind size to_json typeof values",
        "regex: escape match matches replace split unescape",
        "string: append base64_decode base64_encode capitalize capitalizewords contains downcase empty ends_with equals_ignore_case escape "
            + "handleize hmac_sha1 hmac_sha256 hmac_sha512 index_of literal lstrip md5 pad_left pad_right pluralize prepend remove "
            + "remove_first remove_last replace replace_first rstrip sha1 sha256 sha512 size slice slice1 split starts_with strip "
            + "strip_newlines to_double to_float to_int to_long truncate truncatewords upcase whitespace",
        "timespan: from_days from_hours from_milliseconds from_minutes from_seconds parse zero",
    ];

    /// <summary>The functions and values without a group.</summary>
    private static readonly string[] Single = ["blank", "empty", "include", "include_join"];

    /// <summary>The names that templates can use, with their group.</summary>
    public static IEnumerable<string> Allowed =>
        [.. Single, .. Groups.SelectMany(group => NamesOf(group).Select(name => $"{GroupOf(group)}.{name}"))];

    /// <summary>
    /// The names that templates cannot use. The results of the first three depend on the time or on chance; <c>eval</c> and
    /// <c>eval_template</c> run text as a template, in which a mistake has no place.
    /// </summary>
    public static IEnumerable<string> Refused => ["date", "math.random", "math.uuid", "object.eval", "object.eval_template"];

    /// <summary>Returns the functions.</summary>
    public static ScriptObject Create()
    {
        ScriptObject all = TemplateContext.GetDefaultBuiltinObject();
        OrdinalFunctions.ReplaceIn(all);
        Formats.ReplaceIn(all);
        var allowed = new ScriptObject();
        foreach (string name in Single)
            allowed.SetValue(name, all[name], readOnly: true);
        foreach (string group in Groups)
            allowed.SetValue(GroupOf(group), Measured(GroupOf(group), NamesOf(group), (ScriptObject)all[GroupOf(group)]!), readOnly: true);
        return allowed;
    }

    private static FunctionGroup Measured(string group, string[] names, ScriptObject functions)
    {
        var measured = new FunctionGroup(group);
        foreach (string name in names)
        {
            object? member = functions[name] is IScriptCustomFunction function
                ? new MeasuredFunction(function, ArgumentChecks.Of($"{group}.{name}"))
                : functions[name];
            measured.SetValue(name, member, readOnly: true);
        }
        measured.IsReadOnly = true;
        return measured;
    }

    private static string GroupOf(string group) => group.Split(':')[0];

    private static string[] NamesOf(string group) => group.Split(':')[1].Trim().Split(' ');
}
