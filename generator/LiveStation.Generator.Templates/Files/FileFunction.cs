using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Faults;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace LiveStation.Generator.Templates.Files;

/// <summary>The function <c>file</c>: <c>{{ wrap file "path" }}…{{ end }}</c> writes the text in it to a file of its own.</summary>
/// <param name="template">Name of the template.</param>
/// <param name="files">Receives the files.</param>
internal sealed class FileFunction(string template, FileCollector files) : IScriptCustomFunction
{
    /// <summary>Name of the function.</summary>
    public const string Name = "file";

    private static readonly Phrase NoText = new(
        "'file' needs the text of the file: {{ wrap file \"path\" }}…{{ end }}",
        "'file'에는 파일의 텍스트가 필요합니다: {{ wrap file \"경로\" }}…{{ end }}");

    /// <inheritdoc />
    public int RequiredParameterCount => 1;

    /// <inheritdoc />
    public int ParameterCount => 1;

    /// <inheritdoc />
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc />
    public Type ReturnType => typeof(object);

    /// <inheritdoc />
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "path");

    /// <inheritdoc />
    /// <exception cref="TemplateFault">There is no text, or the path is not valid.</exception>
    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (blockStatement is null)
            throw new TemplateFault(callerContext!.Span, TemplateRules.Failed, NoText);
        files.Add(template, callerContext!.Span, context.ObjectToString(arguments[0]) ?? "", TextOf(context, blockStatement));
        return null;
    }

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string TextOf(TemplateContext context, ScriptBlockStatement block)
    {
        context.PushOutput();
        try
        {
            context.Evaluate(block);
        }
        catch
        {
            context.PopOutput();
            throw;
        }
        return context.PopOutput().ToString()!;
    }
}
