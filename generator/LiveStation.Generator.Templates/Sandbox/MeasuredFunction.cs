using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace LiveStation.Generator.Templates.Sandbox;

/// <summary>A function of which each call is part of the work of its template, and whose result is limited.</summary>
/// <param name="inner">The function.</param>
/// <param name="check">Checks the arguments before a call; null if there is nothing to check.</param>
internal sealed class MeasuredFunction(IScriptCustomFunction inner, Action<SafeContext, SourceSpan, ScriptArray>? check)
    : IScriptCustomFunction
{
    /// <inheritdoc />
    public int RequiredParameterCount => inner.RequiredParameterCount;

    /// <inheritdoc />
    public int ParameterCount => inner.ParameterCount;

    /// <inheritdoc />
    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    /// <inheritdoc />
    public Type ReturnType => inner.ReturnType;

    /// <inheritdoc />
    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    /// <inheritdoc />
    /// <exception cref="Faults.TemplateFault">A limit is exceeded.</exception>
    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var safe = (SafeContext)context;
        SourceSpan span = callerContext?.Span ?? context.CurrentSpan;
        safe.Budget.Spend(span, Budget.UnitsOfStep + arguments.Sum(Extent.Of));
        check?.Invoke(safe, span, arguments);
        object? result = inner.Invoke(context, callerContext, arguments, blockStatement);
        safe.Measure(span, result);
        return result;
    }

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
