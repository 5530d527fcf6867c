using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Other;

/// <summary>Parses a short YAML text and generates a constant with the version of the parser.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ParserVersionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader("read: yes"));
            string version = typeof(Parser).Assembly.GetName().Version.ToString();
            output.AddSource("ParserVersion.g.cs", $$"""
                internal static class ParserVersion
                {
                    public const string Text = "{{version}}, {{stream.Documents.Count}} document";
                }
                """);
        });
}
