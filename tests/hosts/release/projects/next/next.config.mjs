export default { output: "export", serverExternalPackages: ["digit-playground"] };
